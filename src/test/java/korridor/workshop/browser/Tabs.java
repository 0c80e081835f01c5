package korridor.workshop.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands each test a visit of its own; server and browser are the same for all. */
final class Tabs implements ExecutionCondition, ParameterResolver, AfterEachCallback {

  private static final Namespace HERE = Namespace.create(Tabs.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.required() || Chromium.program().isPresent()) {
      return ConditionEvaluationResult.enabled("there is a browser, or there has to be one");
    }
    String reason =
        "no Chromium here (Debian: chromium); with KORRIDOR_BROWSER=required this would fail";
    System.out.println("Skipped: " + context.getDisplayName() + ": " + reason);
    return ConditionEvaluationResult.disabled(reason);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visit.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    House house =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, HERE)
            .computeIfAbsent(House.class, key -> new House(), House.class);
    Visit visit = new Visit(house, context.getRequiredTestClass().getSimpleName());
    context.getStore(HERE).put(Visit.class, visit);
    return visit;
  }

  /** What the visit noticed fails its test, unless the test has failed already. */
  @Override
  public void afterEach(ExtensionContext context) {
    Visit visit = context.getStore(HERE).remove(Visit.class, Visit.class);
    if (visit != null) {
      visit.end(context.getExecutionException().isEmpty());
    }
  }
}
