package org.handrail.platform.persistence;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingFunctionDescriptor;
import org.hibernate.query.sqm.produce.function.StandardArgumentsValidators;
import org.hibernate.query.sqm.produce.function.StandardFunctionReturnTypeResolvers;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.type.BasicType;

/** {@code day_at(:now, school.timeZone)} in HQL: the day that an instant belongs to in that time zone. */
final class DayAt extends AbstractSqmSelfRenderingFunctionDescriptor {
    static final String NAME = "day_at";

    DayAt(BasicType<LocalDate> day) {
        super(NAME, StandardArgumentsValidators.exactly(2), StandardFunctionReturnTypeResolvers.invariant(day), null);
    }

    @Override
    public void render(
            SqlAppender sql, List<? extends SqlAstNode> arguments, ReturnableType<?> type, SqlAstTranslator<?> walker) {
        sql.append("cast(cast(");
        arguments.get(0).accept(walker);
        sql.append(" as timestamptz) at time zone ");
        arguments.get(1).accept(walker);
        sql.append(" as date)");
    }
}
