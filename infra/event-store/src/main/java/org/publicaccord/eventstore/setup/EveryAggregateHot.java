package org.publicaccord.eventstore.setup;

import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Gives every aggregate of a service the cache of hot ones, so that none has to name it and none
 * can forget it. One that names a cache of its own keeps that.
 */
final class EveryAggregateHot implements BeanFactoryPostProcessor {

    private static final String CACHE = "cache";

    private final String cacheBean;

    EveryAggregateHot(String cacheBean) {
        this.cacheBean = cacheBean;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getBeanDefinition(name);
            if (SpringAggregateConfigurer.class.getName().equals(definition.getBeanClassName())
                    && !definition.getPropertyValues().contains(CACHE)) {
                definition.getPropertyValues().add(CACHE, cacheBean);
            }
        }
    }
}
