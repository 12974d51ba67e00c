/** What decide functions and their tests take from `@meereis/registers`. */
export * from '../../../libs/registers/src/domain/codes.ts';
export * from '../../../libs/registers/src/domain/employer.ts';
export { employerIdOf, employerNotActive } from '../../../libs/registers/src/domain/employer.rule.ts';
export * from '../../../libs/registers/src/domain/events.ts';
export * from '../../../libs/registers/src/domain/provider.ts';
export * from '../../../libs/registers/src/domain/provider.rule.ts';
export * from '../../../libs/registers/src/domain/vacancy.ts';
export { placed, waiting } from '../../../libs/registers/src/domain/vacancy.rule.ts';
export * from '../../../libs/registers/src/open-hiring/decide.ts';
