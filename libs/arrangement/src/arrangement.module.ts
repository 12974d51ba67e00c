import { Module } from '@nestjs/common';
import { CONTACT_CONTROLLERS, CONTACT_PROVIDERS } from './wiring/contact';
import { CORRECTIONS_CONTROLLERS } from './wiring/corrections';
import { DAILY_CONTROLLERS, DAILY_PROVIDERS } from './wiring/daily';
import { DOCUMENTS_CONTROLLERS, DOCUMENTS_PROVIDERS } from './wiring/documents';
import { DRAFTS_CONTROLLERS, DRAFTS_PROVIDERS } from './wiring/drafts';
import { END_CONTROLLERS, END_PROVIDERS } from './wiring/end';
import { GROUP_CONTROLLERS, GROUP_PROVIDERS } from './wiring/group';
import { INTAKE_CONTROLLERS, INTAKE_PROVIDERS } from './wiring/intake';
import { ITEMS_CONTROLLERS, ITEMS_PROVIDERS } from './wiring/items';
import { LETTERS_CONTROLLERS, LETTERS_PROVIDERS } from './wiring/letters';
import { PERSON_CONTROLLERS, PERSON_PROVIDERS } from './wiring/person';
import { PLAN_CONTROLLERS, PLAN_PROVIDERS } from './wiring/plan';
import { READING_CONTROLLERS, READING_PROVIDERS } from './wiring/reading';
import { TRAVEL_CONTROLLERS, TRAVEL_PROVIDERS } from './wiring/travel';

@Module({
  controllers: [
    ...PERSON_CONTROLLERS,
    ...DRAFTS_CONTROLLERS,
    ...INTAKE_CONTROLLERS,
    ...GROUP_CONTROLLERS,
    ...PLAN_CONTROLLERS,
    ...ITEMS_CONTROLLERS,
    ...TRAVEL_CONTROLLERS,
    ...DAILY_CONTROLLERS,
    ...CONTACT_CONTROLLERS,
    ...CORRECTIONS_CONTROLLERS,
    ...DOCUMENTS_CONTROLLERS,
    ...LETTERS_CONTROLLERS,
    ...END_CONTROLLERS,
    ...READING_CONTROLLERS,
  ],
  providers: [
    ...PERSON_PROVIDERS,
    ...DRAFTS_PROVIDERS,
    ...INTAKE_PROVIDERS,
    ...GROUP_PROVIDERS,
    ...PLAN_PROVIDERS,
    ...ITEMS_PROVIDERS,
    ...TRAVEL_PROVIDERS,
    ...DAILY_PROVIDERS,
    ...CONTACT_PROVIDERS,
    ...DOCUMENTS_PROVIDERS,
    ...LETTERS_PROVIDERS,
    ...END_PROVIDERS,
    ...READING_PROVIDERS,
  ],
})
export class ArrangementModule {}
