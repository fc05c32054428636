package org.handrail.platform.persistence;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.query.hql.HqlTranslator;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.StandardBasicTypes;

/**
 * PostgreSQL, with functions whose queries keep their plan and that an index serves whatever the number of ids. An array
 * is one parameter: of a query with {@code in :list} Hibernate keeps no plan, and PostgreSQL one for each length. A
 * dialect and not a contributor of functions, because the dialect's own come last and win.
 */
public class HandrailDialect extends PostgreSQLDialect {
    public HandrailDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public HqlTranslator getHqlTranslator() {
        return new OneAtATimeTranslator(CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES));
    }

    /**
     * Times and days are sent as what they are. As {@code java.sql.Timestamp} and {@code Date} PostgreSQL's driver sends
     * them without their type, has each such statement described, and then waits for one more answer of the server, to
     * nothing, before each run of one that reads a text.
     */
    @Override
    public void contributeTypes(TypeContributions contributions, ServiceRegistry services) {
        super.contributeTypes(contributions, services);
        var types = contributions.getTypeConfiguration().getJdbcTypeRegistry();
        types.addDescriptor(SqlTypes.TIMESTAMP_UTC, new MomentJdbcType());
        types.addDescriptor(SqlTypes.DATE, new DayJdbcType());
    }

    @Override
    public void initializeFunctionRegistry(FunctionContributions contributions) {
        super.initializeFunctionRegistry(contributions);
        var configuration = contributions.getTypeConfiguration();
        var types = configuration.getBasicTypeRegistry();
        var functions = contributions.getFunctionRegistry();
        functions.register(ArrayContains.NAME, new ArrayContains(configuration));
        functions.register(IdsContain.NAME, new IdsContain(types.resolve(StandardBasicTypes.BOOLEAN)));
        // Writes that a record was read, by the statement that reads it (Audit).
        functions
                .namedDescriptorBuilder("audited", "platform.note_reading")
                .setInvariantType(types.resolve(StandardBasicTypes.UUID))
                .setExactArgumentCount(4)
                .register();
        functions.register(DayAt.NAME, new DayAt(types.resolve(StandardBasicTypes.LOCAL_DATE)));
    }
}
