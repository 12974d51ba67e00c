import { uuidV5, type Uuid } from '@meereis/kernel';
import type { POLICY_ITEM_KINDS } from './events';

export type PolicyItemKind = (typeof POLICY_ITEM_KINDS)[number];

/** Namespace of everything policy data derives an id from; fixed for ever, because stream names hang on it. */
export const CATALOGUE_NAMESPACE = '0d9b1f6e-3c52-5a7e-8b44-9a2f6c1d7e05' as Uuid;

/** The stream that says what has been published: one marker per finished publication. */
export const PUBLICATIONS_STREAM = `catalogue-${uuidV5(CATALOGUE_NAMESPACE, 'publications')}`;

/** Every scheme, price list and rule set has a stream of its own, so that it can be published anew on its own. */
export function streamOf(kind: PolicyItemKind, key: string): string {
  const prefix = kind === 'region' ? 'region' : 'scheme';
  return `${prefix}-${uuidV5(CATALOGUE_NAMESPACE, `${kind}/${key}`)}`;
}

/** What a region publishes itself stands in one stream of its own; each event there is a finished publication. */
export function regionalId(region: string): Uuid {
  return uuidV5(CATALOGUE_NAMESPACE, `regional/${region}`);
}

export function regionalStream(region: string): string {
  return `catalogue-${regionalId(region)}`;
}
