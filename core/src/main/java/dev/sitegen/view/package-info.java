/**
 * What a template sees. Values only: strings that are formatted and addresses that are ready to link, so that a theme
 * decides how things look and nothing else.
 */
package dev.sitegen.view;
