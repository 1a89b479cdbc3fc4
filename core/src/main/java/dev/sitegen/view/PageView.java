package dev.sitegen.view;

/**
 * Value that a template sees as {@code page}: text that is ready to print, addresses that are ready to link. No
 * component of any view is ever null; what is absent is an empty string, an empty list, or a view whose
 * {@code present()} is false.
 */
public interface PageView {

    /** {@return head, navigation and breadcrumb} */
    FrameView frame();
}
