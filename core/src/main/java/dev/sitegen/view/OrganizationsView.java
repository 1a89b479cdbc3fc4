package dev.sitegen.view;

import java.util.List;

/** The list of bodies, by kind. */
public record OrganizationsView(FrameView frame, List<LinkGroupView> groups) implements PageView {

    public OrganizationsView {
        groups = List.copyOf(groups);
    }
}
