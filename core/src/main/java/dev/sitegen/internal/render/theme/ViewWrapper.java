package dev.sitegen.internal.render.theme;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows views to templates: a component as {@code view.title}, a question as {@code view.present()}. FreeMarker's own
 * wrapper looks anew at the class of each value of each row, which is half of what a page with many figures costs.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    ViewWrapper() {
        super(TemplateEngine.BEHAVIOUR);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Record view) {
            return new ViewModel(view, shape(view.getClass()), this);
        }
        return super.wrap(value);
    }

    private Shape shape(Class<?> type) {
        Shape known = shapes.get(type);
        return known != null ? known : shapes.computeIfAbsent(type, Shape::of);
    }

    /** Shape of the views of one type: their components, and their boolean methods. */
    private record Shape(Map<String, Method> components, Map<String, Method> questions) {

        static Shape of(Class<?> type) {
            Map<String, Method> components = new HashMap<>();
            Map<String, Method> questions = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), unchecked(component.getAccessor()));
            }
            for (Method method : type.getDeclaredMethods()) {
                boolean question = method.getReturnType() == boolean.class && method.getParameterCount() == 0;
                if (question && !components.containsKey(method.getName())) {
                    questions.put(method.getName(), unchecked(method));
                }
            }
            return new Shape(components, questions);
        }

        /** Every call would look for its caller on the stack, to see whether it may: views are public. */
        private static Method unchecked(Method method) {
            method.setAccessible(true);
            return method;
        }
    }

    /** A view of one rendering, and so of one thread. */
    private static final class ViewModel implements TemplateHashModel {

        private final Record view;
        private final Shape shape;
        private final ViewWrapper wrapper;

        /** The component that was asked for last: most are tested and then printed. */
        private String last = "";

        private TemplateModel lastModel;

        private ViewModel(Record view, Shape shape, ViewWrapper wrapper) {
            this.view = view;
            this.shape = shape;
            this.wrapper = wrapper;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            if (name.equals(last)) {
                return lastModel;
            }
            Method component = shape.components.get(name);
            if (component != null) {
                lastModel = wrapper.wrap(ask(component));
                last = name;
                return lastModel;
            }
            Method question = shape.questions.get(name);
            return question == null ? null : (TemplateMethodModelEx) arguments -> ask(question);
        }

        private Object ask(Method method) {
            try {
                return method.invoke(view);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("views are public and only hold values: " + method, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
