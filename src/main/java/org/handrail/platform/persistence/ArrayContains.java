package org.handrail.platform.persistence;

import java.util.List;
import org.hibernate.dialect.function.array.AbstractArrayContainsFunction;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.type.spi.TypeConfiguration;

/** {@code :ids contains x.id} in HQL as {@code x.id = any(ids)}: an index serves it, and none Hibernate's own form. */
final class ArrayContains extends AbstractArrayContainsFunction {
    static final String NAME = "array_contains";

    ArrayContains(TypeConfiguration types) {
        super(false, types);
    }

    @Override
    public void render(
            SqlAppender sql, List<? extends SqlAstNode> arguments, ReturnableType<?> type, SqlAstTranslator<?> walker) {
        sql.append("(");
        arguments.get(1).accept(walker);
        sql.append("=any(");
        arguments.get(0).accept(walker);
        sql.append("))");
    }
}
