package org.publicaccord.eventstore.setup;

import org.axonframework.common.caching.Cache;
import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.publicaccord.eventstore.axon.HotAggregates;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;

/**
 * Gives every aggregate of a service the hot ones of its kind, so that none has to name them and
 * none can forget them. One that names a cache of its own keeps that.
 */
final class EveryAggregateHot implements BeanFactoryPostProcessor {

    private static final String CACHE = "cache";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getBeanDefinition(name);
            if (SpringAggregateConfigurer.class.getName().equals(definition.getBeanClassName())
                    && !definition.getPropertyValues().contains(CACHE)) {
                definition.getPropertyValues().add(CACHE, hotOf(name, beans));
            }
        }
    }

    /** The name of a further bean, which is made when the first aggregate asks for it. */
    private static String hotOf(String aggregate, ConfigurableListableBeanFactory beans) {
        String name = aggregate + "-hot";
        ((BeanDefinitionRegistry) beans)
                .registerBeanDefinition(
                        name,
                        BeanDefinitionBuilder.rootBeanDefinition(
                                        Cache.class,
                                        () -> beans.getBean(HotAggregates.class).ofKind(aggregate))
                                .getBeanDefinition());
        return name;
    }
}
