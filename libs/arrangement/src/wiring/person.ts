import type { Provider, Type } from '@nestjs/common';
import { RegisterPersonController } from '../register-person/register-person.controller';
import { KnownPeople } from '../register-person/known-people.service';
import { SearchPersonController } from '../search-person/search-person.controller';
import { ReadPersonController } from '../read-person/read-person.controller';
import { SearchBudget } from '../search-person/search-budget.service';
import { PersonCases } from '../person-cases/person-cases.service';

/** Who it is about. */
export const PERSON_CONTROLLERS: Type[] = [
  RegisterPersonController,
  SearchPersonController,
  ReadPersonController,
];
export const PERSON_PROVIDERS: Provider[] = [SearchBudget, PersonCases, KnownPeople];
