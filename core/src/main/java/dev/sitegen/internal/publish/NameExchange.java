package dev.sitegen.internal.publish;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The exchange of two names in one step, by {@code renameat2} of Linux. Java has no call for it, but since version 22 it can call
 * C functions ({@code java.lang.foreign}). That is used by reflection, so that the program is compiled with 17 and is one set of
 * classes. From version 24 on the virtual machine warns of a program that calls C functions without leave; so they are called
 * only where leave was given ({@code --enable-native-access}).
 */
final class NameExchange {

    private static final String FOREIGN = "java.lang.foreign.";

    /** {@code AT_FDCWD}: paths are absolute, or relative to where the program runs. */
    private static final int NO_DIRECTORY = -100;

    /** {@code RENAME_EXCHANGE}. */
    private static final int EXCHANGE = 2;

    private final MethodHandle renameat2;

    private NameExchange(MethodHandle renameat2) {
        this.renameat2 = renameat2;
    }

    /** The exchange; empty where Java or the system has none, or leave for it was not given. */
    static Optional<NameExchange> ofSystem() {
        try {
            Method leave = Module.class.getMethod("isNativeAccessEnabled");
            return (boolean) leave.invoke(NameExchange.class.getModule())
                    ? renameat2().map(NameExchange::new)
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            // Java before version 22.
            return Optional.empty();
        }
    }

    private static Optional<MethodHandle> renameat2() throws ReflectiveOperationException {
        Class<?> linkers = Class.forName(FOREIGN + "Linker");
        Object linker = linkers.getMethod("nativeLinker").invoke(null);
        Object symbols = linkers.getMethod("defaultLookup").invoke(linker);
        Object found = Class.forName(FOREIGN + "SymbolLookup")
                .getMethod("find", String.class)
                .invoke(symbols, "renameat2");
        if (!(found instanceof Optional<?> symbol) || symbol.isEmpty()) {
            return Optional.empty();
        }
        Class<?> options = Class.forName(FOREIGN + "Linker$Option");
        Method downcall = linkers.getMethod(
                "downcallHandle",
                Class.forName(FOREIGN + "MemorySegment"),
                Class.forName(FOREIGN + "FunctionDescriptor"),
                options.arrayType());
        Object none = Array.newInstance(options, 0);
        return Optional.of((MethodHandle) downcall.invoke(linker, symbol.get(), signature(), none));
    }

    /** {@code int renameat2(int, const char *, int, const char *, unsigned int)}. */
    private static Object signature() throws ReflectiveOperationException {
        Class<?> layouts = Class.forName(FOREIGN + "MemoryLayout");
        Class<?> values = Class.forName(FOREIGN + "ValueLayout");
        Object number = values.getField("JAVA_INT").get(null);
        Object address = values.getField("ADDRESS").get(null);
        Object[] parameters = (Object[]) Array.newInstance(layouts, 5);
        parameters[0] = number;
        parameters[1] = address;
        parameters[2] = number;
        parameters[3] = address;
        parameters[4] = number;
        return Class.forName(FOREIGN + "FunctionDescriptor")
                .getMethod("of", layouts, layouts.arrayType())
                .invoke(null, number, parameters);
    }

    /**
     * Exchanges the names of two directories of one file system.
     *
     * @return false if the system cannot; nothing has happened then
     */
    boolean exchange(Path one, Path other) {
        try {
            return call(one, other) == 0;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private int call(Path one, Path other) throws ReflectiveOperationException {
        Class<?> arenas = Class.forName(FOREIGN + "Arena");
        Object arena = arenas.getMethod("ofConfined").invoke(null);
        try {
            Method text = Class.forName(FOREIGN + "SegmentAllocator").getMethod("allocateFrom", String.class);
            Object from = text.invoke(arena, one.toString());
            Object to = text.invoke(arena, other.toString());
            Method invoke = MethodHandle.class.getMethod("invokeWithArguments", Object[].class);
            Object[] arguments = {NO_DIRECTORY, from, NO_DIRECTORY, to, EXCHANGE};
            return (int) invoke.invoke(renameat2, (Object) arguments);
        } finally {
            arenas.getMethod("close").invoke(arena);
        }
    }
}
