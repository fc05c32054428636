package org.handrail.platform.persistence;

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
 * {@code ids_contain((select …), …, id)} in HQL: one walk along the index for all of the ids, where {@code in} would go
 * down from its root for each of them (P8). The id comes last, because Hibernate keeps no plan of a query with a
 * parameter in a function's last argument.
 */
final class IdsContain extends AbstractSqmSelfRenderingFunctionDescriptor {
    static final String NAME = "ids_contain";

    IdsContain(BasicType<Boolean> truth) {
        super(NAME, StandardArgumentsValidators.min(2), StandardFunctionReturnTypeResolvers.invariant(truth), null);
    }

    @Override
    public void render(
            SqlAppender sql, List<? extends SqlAstNode> arguments, ReturnableType<?> type, SqlAstTranslator<?> walker) {
        sql.append("(");
        arguments.getLast().accept(walker);
        // Not one array after another: || isn't leakproof, and row-level security lets no such condition use an index.
        var separator = "=any(array(";
        for (var ids : arguments.subList(0, arguments.size() - 1)) {
            sql.append(separator);
            ids.accept(walker);
            separator = " union all ";
        }
        sql.append(")))");
    }
}
