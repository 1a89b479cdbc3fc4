package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchScope;
import java.io.IOException;

/**
 * Choice of the shards that will be asked for. Others can be requested as well, but then all of their scope are
 * computed.
 */
@FunctionalInterface
public interface ShardFilter {

    /** All of them. */
    ShardFilter ALL = (scope, number) -> true;

    /** Returns whether a shard will be asked for, counted from 0. */
    boolean is(SearchScope scope, int number) throws IOException;
}
