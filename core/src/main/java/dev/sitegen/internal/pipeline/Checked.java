package dev.sitegen.internal.pipeline;

import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.Plan;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.theme.Theme;
import dev.sitegen.model.Document;
import dev.sitegen.model.Site;
import java.util.List;
import java.util.Optional;

/** A site that was checked, with all that it takes to render it. */
public record Checked(
        Site site, List<Document> drafts, Plan<SiteFile> plan, LinkTable links, Tally tally, Optional<Theme> theme) {}
