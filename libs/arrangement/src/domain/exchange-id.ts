import { uuidV5, type Uuid } from '@meereis/kernel';

/**
 * The id under which a person is named towards other systems (R037, `idWerkzoekende`): stable, and neither the BSN nor
 * the id of the person here. Who has it can ask nothing with it.
 */
export function idWerkzoekende(personId: Uuid): Uuid {
  return uuidV5(personId, 'idWerkzoekende');
}
