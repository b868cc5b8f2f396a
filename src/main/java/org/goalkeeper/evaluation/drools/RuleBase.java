package org.goalkeeper.evaluation.drools;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.goalkeeper.evaluation.matching.CompiledRule;
import org.goalkeeper.evaluation.matching.Step;
import org.goalkeeper.rule.vocabulary.Fact;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Rules built into one Drools rule base, to be run over facts any number of times, on any number of threads. */
public final class RuleBase {

    private static final String FINDINGS = "findings";

    private final KieSessionsPool pool;
    private final Set<Class<?>> types = new LinkedHashSet<>();

    private RuleBase(InternalKnowledgeBase base, Collection<CompiledRule> rules) {
        this.pool = base.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
        for (CompiledRule rule : rules) {
            for (Step step : rule.steps()) {
                if (step instanceof Step.Match match) {
                    types.add(match.type().type());
                } else if (step instanceof Step.Totals totals) {
                    totals.source().forEach(match -> types.add(match.type().type()));
                }
            }
        }
    }

    /** Builds the rules; an empty collection gives a base that never matches. */
    public static RuleBase of(List<CompiledRule> rules) {
        Global<Run> run = DSL.globalOf(Run.class, ModelBuilder.PACKAGE, FINDINGS);
        ModelImpl model = new ModelImpl();
        model.addGlobal(run);
        for (CompiledRule rule : rules) {
            model.addRule(new ModelBuilder(rule, run).build());
        }
        InternalKnowledgeBase base =
                KieBaseBuilder.createKieBaseFromModel(model, RuleBaseFactory.newKnowledgeBaseConfiguration());
        return new RuleBase(base, rules);
    }

    /** The types of fact that some rule matches. */
    public Set<Class<?>> types() {
        return types;
    }

    /**
     * Runs the rules over the facts.
     *
     * @param facts what to judge; facts of types that no rule matches are passed over
     * @param listener hears of every match, in no particular order, on this thread
     * @throws RuleBudgetException where a rule needs more than the limits allow
     * @throws EngineException where a rule fails
     */
    public void run(Iterable<? extends Fact> facts, RunLimits limits, MatchListener listener) {
        Budget budget = new Budget(limits);
        // never with ThreadSafeOption.NO: sessions of one base would then share the array of a consequence's arguments,
        // and one evaluation's match would be reported to another
        KieSession session = pool.newKieSession();
        budget.enter();
        try {
            session.setGlobal(FINDINGS, new Run(budget, listener));
            for (Fact fact : facts) {
                session.insert(fact);
            }
            session.fireAllRules();
        } catch (Budget.Exceeded exceeded) {
            // not disposed: that would give a half-evaluated session back to the pool
            throw new RuleBudgetException(exceeded.rule(), exceeded.reason());
        } catch (RuntimeException failure) {
            throw new EngineException("the engine failed: " + first(failure), failure);
        } finally {
            Budget.leave();
        }
        session.dispose();
    }

    /** What went wrong before Drools wrapped it. */
    private static String first(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first.getMessage() == null ? first.toString() : first.getMessage();
    }
}
