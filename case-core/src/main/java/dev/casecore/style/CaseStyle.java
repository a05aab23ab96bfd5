package dev.casecore.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way in which values are generated: callers see the interface and its builder, never the implementation.
 *
 * <p>On a value, beside {@link Value.Immutable}; on the enclosing type if values are nested.
 *
 * <pre>{@code
 * @CaseStyle
 * @Value.Immutable
 * public interface Callback {
 *     String phone();
 *
 *     static Builder builder() {
 *         return new Builder();
 *     }
 *
 *     final class Builder extends ImmutableCallback.Builder {}
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        jdk9Collections = true,
        redactedMask = "***")
public @interface CaseStyle {}
