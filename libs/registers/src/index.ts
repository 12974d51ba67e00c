/** Registers the case work points to: providers, employers, vacancies, learning jobs, desks and contacts. */
export * from './domain/codes';
export * from './domain/desk';
export * from './domain/employer';
export * from './domain/events';
export * from './domain/provider';
export * from './domain/vacancy';
export * from './domain/provider.rule';
export { employerIdOf, employerNotActive } from './domain/employer.rule';
export * from './open-hiring/decide';
export { placed, waiting } from './domain/vacancy.rule';
