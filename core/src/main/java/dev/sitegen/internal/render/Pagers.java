package dev.sitegen.internal.render;

import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.PagerView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The ways through a long list.
 *
 * @param address the link to a page of it, counted from 1
 */
public record Pagers(ThemeTexts words, IntFunction<String> address) {

    private static final int NEAR = 2;

    /** @param shown the part of the list that is shown */
    public PagerView pager(ListPart<?> shown) {
        int number = shown.number();
        int count = shown.count();
        List<LinkView> pages = new ArrayList<>();
        int before = 0;
        for (int near = 1; near <= count; near++) {
            if (near != 1 && near != count && Math.abs(near - number) > NEAR) {
                continue;
            }
            if (near > before + 1) {
                pages.add(LinkView.to("…", ""));
            }
            pages.add(new LinkView(String.valueOf(near), address.apply(near), near == number));
            before = near;
        }
        return new PagerView(
                String.valueOf(number),
                String.valueOf(count),
                String.valueOf(shown.total()),
                number > 1 ? LinkView.to(words.get("previousPage"), address.apply(number - 1)) : LinkView.NONE,
                number < count ? LinkView.to(words.get("nextPage"), address.apply(number + 1)) : LinkView.NONE,
                pages);
    }
}
