package org.handrail.platform.persistence;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.hql.HqlTranslator;
import org.hibernate.query.hql.internal.StandardHqlTranslator;
import org.hibernate.query.sqm.internal.SqmCreationOptionsStandard;
import org.hibernate.query.sqm.tree.SqmStatement;

/**
 * Hibernate's translator of HQL for one thread at a time. The first translation of a nested query fills the parser's
 * tables and allocates hundreds of megabytes on the way (seen: 454); the same one afterwards takes a few milliseconds, and
 * then none, since it is kept. Sixteen first requests at once ran out of a heap of 128 MB.
 */
final class OneAtATimeTranslator implements HqlTranslator {
    private HqlTranslator standard;

    @Override
    public synchronized <R> SqmStatement<R> translate(String hql, Class<R> expected) {
        if (standard == null) {
            var factory = Arc.container().instance(SessionFactory.class).get().unwrap(SessionFactoryImplementor.class);
            standard = new StandardHqlTranslator(
                    factory.getQueryEngine().getCriteriaBuilder(),
                    new SqmCreationOptionsStandard(factory.getSessionFactoryOptions()));
        }
        return standard.translate(hql, expected);
    }
}
