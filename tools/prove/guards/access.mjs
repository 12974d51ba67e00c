const POLICY = 'libs/access/src/policy/access-policy.ts';
const POLICY_TEST = 'libs/access/src/policy/access-policy.spec.ts';
const AUTHENTICATOR = 'libs/access/src/authentication/authenticator.ts';
const PROVIDER_TEST = 'libs/access/src/trial-identity-provider/trial-identity-provider.spec.ts';

export const ACCESS = [
  {
    name: 'policy: rights by role and relation',
    file: POLICY,
    text: 'return CASE_RIGHTS[role]?.[relation]?.includes(action) === true;',
    instead: 'return true;',
    test: POLICY_TEST,
    named: 'answers every cell of the table "stranger"',
  },
  {
    name: 'not yours is 404, not 403',
    file: POLICY,
    text: 'return roles.some((role) => (CASE_RIGHTS[role]?.[relation]?.length ?? 0) > 0);',
    instead: 'return true;',
    test: POLICY_TEST,
    named: 'answers every cell of the table "stranger"',
  },
  {
    name: 'a role counts only where it has meaning',
    file: POLICY,
    text: 'const roles = principal.roles.filter((role) => hasMeaningAt(role, principal.unit.kind));',
    instead: 'const roles = principal.roles;',
    test: POLICY_TEST,
    named: 'lets a school buy nothing, also when somebody gave it a caseworker (R046)',
  },
  {
    name: 'a route is closed unless it says it is public',
    file: 'libs/access/src/authentication/authentication.guard.ts',
    text: 'if (open === true) return true;',
    instead: 'if (open !== false) return true;',
    test: 'test/server/answers.spec.ts',
    named: 'without a token is 401 with a problem, except the document and the pages',
  },
  {
    name: 'the audience of a token',
    file: AUTHENTICATOR,
    text: '      audience: config.audience,\n',
    instead: '',
    test: PROVIDER_TEST,
    named: 'refuses a token of another audience',
  },
  {
    name: 'a token must end',
    file: AUTHENTICATOR,
    text: "requiredClaims: ['sub', 'exp'],",
    instead: "requiredClaims: ['sub'],",
    test: PROVIDER_TEST,
    named: 'refuses a token without end',
  },
  {
    name: 'PKCE for browsers',
    file: 'libs/access/src/trial-identity-provider/provider-configuration.ts',
    text: 'pkce: { required: () => true },',
    instead: 'pkce: { required: () => false },',
    test: PROVIDER_TEST,
    named: 'refuses a browser without PKCE, and with the plain method',
  },
  {
    name: 'no trial identities in production',
    file: 'libs/access/src/trial-identity-provider/trial-identity-provider.ts',
    text: "if (environment[variable] === 'production')",
    instead: "if (environment[variable] === 'never')",
    test: PROVIDER_TEST,
    named: 'refuses to start with MODE=production',
  },
];
