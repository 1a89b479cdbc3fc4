package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Organization;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.OrganizationsView;
import dev.sitegen.view.PageView;
import java.util.List;

/**
 * One page of the list of organizations.
 *
 * @param part its organizations
 */
record OrganizationsPage(ListPart<Organization> part) implements Page {

    static List<OrganizationsPage> of(Planning site) {
        List<Organization> all = List.copyOf(site.site().organizations().values());
        return ListPart.of(all, YearPage.LINKS_A_PAGE).stream()
                .map(OrganizationsPage::new)
                .toList();
    }

    @Override
    public SitePath path() {
        return Addresses.organizations(part.number());
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.ORGANIZATIONS;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        String title = parts.numbered(part.number(), parts.words().get("organizations"));
        return new OrganizationsView(
                parts.frames().part(links, "organizations", title),
                parts.lists().organizations(part.entries(), links),
                parts.pagers(n -> links.to(Addresses.organizations(n))).pager(part));
    }
}
