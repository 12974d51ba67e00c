/** The cashier (R051): budgets of schemes, years and regions. No personal data. */
export * from './cashier.module';
export { BUDGET_EVENTS } from './domain/budget-events';
