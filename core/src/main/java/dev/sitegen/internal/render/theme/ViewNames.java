package dev.sitegen.internal.render.theme;

import dev.sitegen.internal.read.Nearest;
import dev.sitegen.view.PageView;
import dev.sitegen.view.SiteView;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that a template can ask for on a page, to find the one that its author means. */
final class ViewNames {

    private final SiteView site;
    private final Class<?> page;

    ViewNames(SiteView site, PageView page) {
        this.site = site;
        this.page = page.getClass();
    }

    /** Returns what may be meant by an expression such as {@code page.titel}, joined for a message; empty when nothing is near. */
    String near(String expression) {
        int dot = expression.lastIndexOf('.');
        String name = expression.substring(dot + 1);
        String before = dot < 0 ? "page." : expression.substring(0, dot + 1);
        List<String> near = Nearest.to(name, namesIn(before));
        return String.join(", ", near.stream().map(each -> before + each).toList());
    }

    private Set<String> namesIn(String before) {
        return switch (before) {
            case "page." -> names(page);
            case "site." -> names(SiteView.class);
            case "site.text." -> site.text().keySet();
            default -> {
                // A variable of the template: nobody knows here which of the views it is.
                Set<Class<?>> views = new HashSet<>();
                collect(page, views);
                collect(SiteView.class, views);
                Set<String> names = new TreeSet<>();
                views.forEach(view -> names.addAll(names(view)));
                yield names;
            }
        };
    }

    private static Set<String> names(Class<?> view) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : view.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    /** Adds a view and those it holds, alone or in lists. */
    private static void collect(Type type, Set<Class<?>> views) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, views);
            }
        } else if (type instanceof Class<?> view && view.isRecord() && views.add(view)) {
            for (RecordComponent component : view.getRecordComponents()) {
                collect(component.getGenericType(), views);
            }
        }
    }
}
