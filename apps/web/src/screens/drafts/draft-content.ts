import type { Typed } from '../case/action';

/** What was typed, as the text that the server keeps without reading it. */
export function contentOf(typed: Typed): string {
  return JSON.stringify(typed);
}

/**
 * What was typed before, over an empty form. A form changes over the years and a draft lies for months: an answer to a
 * question that is no longer asked, or that is asked in another way, is left out.
 */
export function beginFrom<Values extends Typed>(empty: Values, content: string | undefined): Values {
  const kept = parsed(content);
  const fitting = Object.entries(kept).filter(([name, value]) => sameKind(empty[name], value));
  return { ...empty, ...Object.fromEntries(fitting) };
}

function parsed(content: string | undefined): Readonly<Record<string, unknown>> {
  if (content === undefined) return {};
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function sameKind(empty: unknown, value: unknown): boolean {
  if (!Array.isArray(empty)) return typeof empty === typeof value && !Array.isArray(value);
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
