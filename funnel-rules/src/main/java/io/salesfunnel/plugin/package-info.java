/**
 * Step 11 of the rules: rules, rule sets and classifiers that come in jars of their own. Reads {@code ruleset}; is read
 * by those who put an application together.
 *
 * <p>Start at {@link io.salesfunnel.plugin.RuleProvider} to publish rules, at {@link io.salesfunnel.plugin.Plugins} to
 * find them.
 */
@NullMarked
package io.salesfunnel.plugin;

import org.jspecify.annotations.NullMarked;
