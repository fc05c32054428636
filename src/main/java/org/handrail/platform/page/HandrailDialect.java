package org.handrail.platform.page;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.type.StandardBasicTypes;

/**
 * PostgreSQL, with two functions that an index serves whatever the number of ids. An array is one parameter: of a query
 * with {@code in :list} Hibernate keeps no plan, and PostgreSQL one for each length. A dialect and not a contributor of
 * functions, because the dialect's own come last and win.
 */
public class HandrailDialect extends PostgreSQLDialect {
    public HandrailDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public void initializeFunctionRegistry(FunctionContributions functions) {
        super.initializeFunctionRegistry(functions);
        var types = functions.getTypeConfiguration();
        var truth = types.getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN);
        functions.getFunctionRegistry().register(IsAmong.NAME, new IsAmong(truth));
        functions.getFunctionRegistry().register(ArrayContains.NAME, new ArrayContains(types));
    }
}
