package org.handrail.platform.page;

import java.util.List;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingFunctionDescriptor;
import org.hibernate.query.sqm.produce.function.StandardArgumentsValidators;
import org.hibernate.query.sqm.produce.function.StandardFunctionReturnTypeResolvers;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.type.BasicType;

/**
 * {@code is_among(id, (select …), …)} in HQL: one walk along the index for all of the ids, where {@code in} would go
 * down from its root for each of them (P8).
 */
final class IsAmong extends AbstractSqmSelfRenderingFunctionDescriptor {
    static final String NAME = "is_among";

    IsAmong(BasicType<Boolean> truth) {
        super(NAME, StandardArgumentsValidators.min(2), StandardFunctionReturnTypeResolvers.invariant(truth), null);
    }

    @Override
    public void render(
            SqlAppender sql, List<? extends SqlAstNode> arguments, ReturnableType<?> type, SqlAstTranslator<?> walker) {
        sql.append("(");
        arguments.getFirst().accept(walker);
        sql.append("=any(");
        var separator = "array(";
        for (var ids : arguments.subList(1, arguments.size())) {
            sql.append(separator);
            ids.accept(walker);
            separator = ")||array(";
        }
        sql.append(")))");
    }
}
