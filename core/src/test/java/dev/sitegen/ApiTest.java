package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares what the library exports with the committed text {@code docs/api.txt}, so that no change of it goes unseen. A change that
 * is meant is written with {@code -Dapi.update=true}; read the difference, for programs are compiled against it.
 */
class ApiTest {

    private static final Path TEXT = Path.of(System.getProperty("basedir", "")).resolve("../docs/api.txt");

    private static final boolean UPDATE = Boolean.getBoolean("api.update");

    /** Every value has them, and they say nothing about the API. */
    private static final Set<String> OF_EVERY_VALUE = Set.of("equals", "hashCode", "toString");

    @Test
    void theExportedTypesAreThoseOfTheText() throws IOException {
        String api = describe();
        if (UPDATE) {
            Files.writeString(TEXT, api, StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(TEXT, StandardCharsets.UTF_8), api, "write it with -Dapi.update=true");
    }

    private static String describe() throws IOException {
        List<String> packages = SiteGenerator.class.getModule().getDescriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .sorted()
                .toList();
        StringBuilder text = new StringBuilder();
        for (String name : packages) {
            text.append("package ").append(name).append('\n');
            for (Class<?> type : ExportedTypes.of(name)) {
                text.append('\n').append(declaration(type)).append('\n');
                members(type)
                        .forEach(member -> text.append("    ").append(member).append('\n'));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String declaration(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        String modifiers = Stream.of(
                        Modifier.isProtected(type.getModifiers()) ? "protected " : "",
                        Modifier.isAbstract(type.getModifiers()) && !type.isInterface() ? "abstract " : "",
                        Modifier.isFinal(type.getModifiers()) && kind.equals("class") ? "final " : "",
                        type.isSealed() ? "sealed " : "")
                .collect(Collectors.joining());
        String parameters = list(type.getTypeParameters(), Object::toString, "<", ">");
        String components = type.isRecord()
                ? list(type.getRecordComponents(), ApiTest::component, "(", ")")
                        .concat(type.getRecordComponents().length == 0 ? "()" : "")
                : "";
        Type parent = type.getGenericSuperclass();
        String extended = kind.equals("class") && parent != Object.class ? " extends " + name(parent) : "";
        String interfaces =
                list(type.getGenericInterfaces(), ApiTest::name, type.isInterface() ? " extends " : " implements ", "");
        String permitted = type.isSealed() ? list(type.getPermittedSubclasses(), ApiTest::name, " permits ", "") : "";
        return modifiers + kind + " " + nested(type) + parameters + components + extended + interfaces + permitted;
    }

    private static String nested(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static String component(RecordComponent component) {
        return name(component.getGenericType()) + " " + component.getName();
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        Set<String> components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())
                : Set.of();
        visible(type.getDeclaredFields()).map(ApiTest::field).forEach(members::add);
        visible(type.getDeclaredConstructors())
                .map(constructor -> constructor(type, constructor))
                .forEach(members::add);
        visible(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() > 0 || !components.contains(method.getName()))
                .filter(method -> !OF_EVERY_VALUE.contains(method.getName()))
                .filter(method -> !type.isEnum() || !Set.of("values", "valueOf").contains(method.getName()))
                .map(ApiTest::method)
                .forEach(members::add);
        return members;
    }

    private static <M extends Member> Stream<M> visible(M[] members) {
        return Arrays.stream(members)
                .filter(member -> !member.isSynthetic())
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0);
    }

    private static String field(Field field) {
        return field.isEnumConstant()
                ? "constant " + field.getName()
                : "field " + modifiers(field) + name(field.getGenericType()) + " " + field.getName();
    }

    private static String constructor(Class<?> type, Constructor<?> constructor) {
        return "new " + type.getSimpleName() + "("
                + list(constructor.getGenericParameterTypes(), ApiTest::name, "", "") + ")"
                + list(constructor.getGenericExceptionTypes(), ApiTest::name, " throws ", "");
    }

    private static String method(Method method) {
        String parameters = list(method.getTypeParameters(), ApiTest::bounded, "<", "> ");
        String implemented = method.isDefault() ? "default " : "";
        return "method " + implemented + modifiers(method) + parameters + name(method.getGenericReturnType()) + " "
                + method.getName() + "(" + list(method.getGenericParameterTypes(), ApiTest::name, "", "") + ")"
                + list(method.getGenericExceptionTypes(), ApiTest::name, " throws ", "");
    }

    private static String bounded(TypeVariable<?> variable) {
        return variable.getName()
                + (variable.getBounds()[0] == Object.class
                        ? ""
                        : list(variable.getBounds(), ApiTest::name, " extends ", ""));
    }

    /** The modifiers a caller depends on. */
    private static String modifiers(Member member) {
        int modifiers = member.getModifiers();
        boolean inInterface = member.getDeclaringClass().isInterface();
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) && !inInterface ? "abstract " : "");
    }

    private static <T> String list(T[] items, Function<T, String> text, String before, String after) {
        return items.length == 0 ? "" : Arrays.stream(items).map(text).collect(Collectors.joining(", ", before, after));
    }

    /** The name of a type, without the packages of which everybody knows the types. */
    private static String name(Type type) {
        return type.getTypeName()
                .replace('$', '.')
                .replaceAll("\\bjava\\.(lang|util|util\\.function)\\.(?=[A-Z])", "")
                .replaceAll("\\bdev\\.sitegen\\.([a-z]+\\.)*(?=[A-Z])", "");
    }
}
