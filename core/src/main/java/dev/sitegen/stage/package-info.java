/**
 * The stages of a build for engines that run them on many machines. What goes from one machine to another is bytes: engines store and
 * send them, and need not know what is in them. They are those of one version of site-gen: all machines have the same jars.
 *
 * <p>One machine leads. It opens the stages of a generator and sends {@link dev.sitegen.stage.SiteStages#settings()} to all others,
 * which open the same stages from them. Then, in this order:
 *
 * <ol>
 *   <li>every file of the content is {@linkplain dev.sitegen.stage.SiteStages#read read} somewhere, once;
 *   <li>the facts of all files are {@linkplain dev.sitegen.stage.SiteStages#assemble assembled}, on every machine that works on;
 *   <li>reports are {@linkplain dev.sitegen.stage.SiteFacts#judge judged}, each somewhere;
 *   <li>the site is {@linkplain dev.sitegen.stage.SiteFacts#plan planned}, on every machine that works on;
 *   <li>the machine that leads {@linkplain dev.sitegen.stage.SitePlan#check checks} the plan: here a build ends that has errors;
 *   <li>every file of the site is {@linkplain dev.sitegen.stage.SitePlan#render rendered} somewhere;
 *   <li>the machine that leads {@linkplain dev.sitegen.stage.CheckedPlan#finish joins} what became of them to the result and the
 *       manifest.
 * </ol>
 *
 * <p>Each step gives the same bytes however often it is run, so that a piece of work that was lost is done again. The files and the
 * problems are those of a build by one machine.
 */
@NullMarked
package dev.sitegen.stage;

import org.jspecify.annotations.NullMarked;
