package org.handrail.platform.persistence;

import io.quarkus.arc.Arc;
import java.util.concurrent.Executor;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.grammars.hql.HqlParser;
import org.hibernate.query.hql.HqlTranslator;
import org.hibernate.query.hql.internal.StandardHqlTranslator;
import org.hibernate.query.sqm.internal.SqmCreationOptionsStandard;
import org.hibernate.query.sqm.tree.SqmStatement;

/**
 * Hibernate's translator of HQL for one thread at a time. The first translation of a nested query fills the parser's
 * tables and allocates hundreds of megabytes on the way (seen: 454); the same one afterwards takes a few milliseconds, and
 * then none, since it is kept. Sixteen first requests at once ran out of a heap of 128 MB.
 *
 * <p>The tables serve new queries only. Once none has come for a while they are given up: they were a sixth of all that
 * stayed in the heap.
 */
final class OneAtATimeTranslator implements HqlTranslator {
    private final Executor later;
    private HqlTranslator standard;
    private int translations;

    /** @param later runs after as long as the parser's tables outlast the last new query */
    OneAtATimeTranslator(Executor later) {
        this.later = later;
    }

    @Override
    public synchronized <R> SqmStatement<R> translate(String hql, Class<R> expected) {
        if (standard == null) {
            var factory = Arc.container().instance(SessionFactory.class).get().unwrap(SessionFactoryImplementor.class);
            standard = new StandardHqlTranslator(
                    factory.getQueryEngine().getCriteriaBuilder(),
                    new SqmCreationOptionsStandard(factory.getSessionFactoryOptions()));
        }
        var turn = ++translations;
        later.execute(() -> forget(turn));
        return standard.translate(hql, expected);
    }

    private synchronized void forget(int turn) {
        if (turn == translations) {
            new HqlParser(null).getInterpreter().clearDFA();
        }
    }
}
