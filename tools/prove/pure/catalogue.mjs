/** What decide functions take from `@meereis/catalogue`. */
export * from '../../../libs/catalogue/src/policy/windows.rule.ts';
