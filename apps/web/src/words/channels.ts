import type { Dto } from '../api/client';

/** How somebody wants to be reached. */
export const CHANNELS: Readonly<Record<Dto<'ChannelDto'>['channel'], string>> = {
  letter: 'per brief',
  email: 'per e-mail',
  telephone: 'telefonisch',
  'own-page': 'via de eigen pagina',
  conversation: 'in een gesprek',
};
