import openapiTS, { astToString } from 'openapi-typescript';

/**
 * The types of the screens, from the published OpenAPI document: paths, bodies, answers that went well and the problem.
 * What every operation repeats (headers, refused answers, examples) is left out: the client writes the one and reads the other.
 */
export async function apiTypes(document) {
  const { paths, components } = document;
  const lean = {
    openapi: document.openapi,
    info: document.info,
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, leanItem(item)])),
    components: {
      schemas: Object.fromEntries(Object.entries(components.schemas).map(([name, one]) => [name, bare(one)])),
    },
  };
  const types = astToString(await openapiTS(lean, { alphabetize: true }));
  return `/* Made by \`npm run api-types\` from the OpenAPI document of the server; do not edit. */\n${types}`;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

function leanItem(item) {
  const kept = METHODS.filter((method) => item[method] !== undefined);
  return Object.fromEntries([
    ...(item.parameters === undefined ? [] : [['parameters', item.parameters.map(bare)]]),
    ...kept.map((method) => [method, leanOperation(item[method])]),
  ]);
}

function leanOperation({ parameters = [], requestBody, responses }) {
  const went = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return {
    parameters: parameters.filter(({ in: place }) => place !== 'header').map(bare),
    ...(requestBody === undefined ? {} : { requestBody: bare(requestBody) }),
    responses: {
      ...Object.fromEntries(
        went.map(([status, { description, content }]) => [status, { description, content: bare(content) }]),
      ),
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
      },
    },
  };
}

/** Without examples, limits and sentences, which types cannot use; the document has them. */
function bare(value) {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => !(LEFT_OUT.has(key) && typeof one !== 'object') && key !== 'example')
      .map(([key, one]) => [key, bare(one)]),
  );
}

const LEFT_OUT = new Set([
  'description',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'format',
  'title',
]);
