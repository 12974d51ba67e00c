import type { Vacancy } from '../domain/vacancy';
import { placed, waiting } from '../domain/vacancy.rule';

/** The offer and how many wait; whose cases wait is asked with the list itself. */
export function showVacancy(state: Vacancy) {
  const { list, ...offer } = state;
  return { ...offer, waiting: waiting({ ...offer, list }).length, placed: placed({ ...offer, list }).length };
}
