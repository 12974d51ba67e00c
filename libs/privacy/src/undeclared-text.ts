import type { EventDefinition, FieldSpec, FieldSpecs } from '@meereis/event-store';

/** Free text as people write it. A pattern that takes any of these is no code and could hold something about a person. */
const FREE_TEXTS = [
  'Jan van der Berg',
  'Kerkstraat 12, 1234 AB Utrecht',
  'belt niet terug',
  'jan@voorbeeld.nl',
  'Moet vaak naar het ziekenhuis.\nWil dat niet zeggen.',
];

/** A pattern is held to its two ends: without them it takes any text around a code. */
function takesFreeText(pattern: RegExp): boolean {
  const whole = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  const anchored = pattern.source.startsWith('^') && pattern.source.endsWith('$');
  return !anchored || FREE_TEXTS.some((text) => whole.test(text));
}

/**
 * Every text field of the definitions that is declared neither personal nor public, as `type/path: why`. Empty is the
 * only good answer; each room's tests ask it about its own events.
 */
export function undeclaredTextFields(definitions: readonly EventDefinition[]): string[] {
  return definitions.flatMap(({ type, fields }) =>
    fieldsOf(fields, fields, '').map((finding) => `${type}${finding}`),
  );
}

function fieldsOf(fields: FieldSpecs, event: FieldSpecs, path: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, spec]) => findings(spec, event, `${path}/${name}`));
}

function findings(spec: FieldSpec, event: FieldSpecs, path: string): readonly string[] {
  switch (spec.kind) {
    case 'bareText':
      return [`${path}: declared neither personal nor public`];
    case 'personalText':
      return event[spec.subject]?.kind === 'id'
        ? []
        : [`${path}: its subject "${spec.subject}" is no id field of the event`];
    case 'publicText':
      return spec.why.trim() === '' ? [`${path}: public without saying why`] : [];
    case 'pattern':
      return takesFreeText(spec.pattern) ? [`${path}: its pattern takes free text`] : [];
    case 'optional':
      return findings(spec.of, event, path);
    case 'list':
      return findings(spec.of, event, `${path}/*`);
    case 'object':
      return fieldsOf(spec.fields, event, path);
    case 'id':
    case 'code':
    case 'date':
    case 'instant':
    case 'integer':
    case 'boolean':
      return [];
  }
}
