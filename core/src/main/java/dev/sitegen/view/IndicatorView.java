package dev.sitegen.view;

import java.util.List;

/**
 * An indicator.
 *
 * @param name its name
 * @param information unit, group and the like
 * @param definition what is counted, or empty
 * @param tables its figures, a table bodies × years for each column that states it
 */
public record IndicatorView(
        FrameView frame, String name, List<FieldView> information, String definition, List<TableView> tables)
        implements PageView {

    public IndicatorView {
        information = List.copyOf(information);
        tables = List.copyOf(tables);
    }
}
