import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { API_VERSION } from '@meereis/commands';

export const API_PREFIX = 'api/v1';

const DESCRIPTION = `The arrangement of a jobseeker as one stream of events that travels with the person.

Every write names the revision it is based on (\`If-Match\`, or \`If-None-Match: *\` for a creation) and may carry an
\`Idempotency-Key\`. A refusal names every failing rule by its id with a sentence in Dutch. The glossary with the Dutch
terms is published with the project.`;

const TAGS: readonly (readonly [string, string])[] = [
  ['persons', 'People: registered once, found with exact data only'],
  ['arrangements', 'The personal arrangement from report to set plan'],
  ['handovers', 'The arrangement travels to another unit'],
  ['catalogue', 'Schemes, instruments, prices and regions as they held on a date'],
  ['units', 'Units of the organisations that take part'],
  ['accounts', 'Accounts and the roles they hold'],
  ['event-stream', 'What happens to the caller’s cases, as it happens'],
];

/** The published document, made from the controllers; paths are relative to the server's `/api/v1`. */
export function openApiDocument(app: INestApplication, issuer: string): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Meereis')
    .setDescription(DESCRIPTION)
    .setVersion(API_VERSION)
    .setContact('Team Meereis', 'https://example.org/meereis', 'meereis@example.org')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/nl/')
    .addServer(`/${API_PREFIX}`)
    .addSecurity('oidc', {
      type: 'openIdConnect',
      openIdConnectUrl: `${issuer}/.well-known/openid-configuration`,
    })
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An access token of the issuer.' }, 'token')
    .addSecurityRequirements('oidc')
    .addSecurityRequirements('token');
  for (const [name, description] of TAGS) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller) => lowerFirst(controller.replace(/Controller$/, '')),
  });
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const relative = path.replace(`/${API_PREFIX}`, '');
    return [relative, withPathParameters(relative, item)] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

type PathItem = OpenAPIObject['paths'][string];

/**
 * Controllers type an id as `Uuid`, which the run time knows as text without a form; `UuidPipe` refuses anything else.
 * So an id in an address that no controller described is documented here as what it is.
 */
function withPathParameters(path: string, item: PathItem): PathItem {
  const described = new Set(
    [item.get, item.post, item.put, item.patch, item.delete].flatMap((operation) =>
      (operation?.parameters ?? []).flatMap((one) => ('name' in one && one.in === 'path' ? [one.name] : [])),
    ),
  );
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const missing = names.filter((name) => !described.has(name));
  if (missing.length === 0) return item;
  const parameters = missing.map((name) => ({
    name,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' as const, format: 'uuid' },
  }));
  return { ...item, parameters: [...(item.parameters ?? []), ...parameters] };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
