import { inWords } from '../../words.mjs';

/** Tasks, appointments, contact and notes: what fills a caseworker's day (R028, R144). */
export async function daily(world) {
  world.story.chapter('De week van het slotgesprek');
  await task(world);
  await noteCorrected(world);
  await appointmentComesLate(world);
  await nextAppointment(world);
}

async function task({ story, workers, file, days }) {
  const { municipality } = workers;
  const made = await file.add(
    municipality,
    '/tasks',
    { text: 'Navragen of de betalingsregeling loopt.', dueOn: days(7), forMyself: false },
    'De medewerker zet een taak klaar voor het team: navragen of de betalingsregeling loopt.',
  );
  const done = { result: 'Schuldhulp gebeld: de regeling loopt, de huur wordt betaald.' };
  const rest = `/tasks/${made.taskId}`;
  await file.add(municipality, `${rest}/taking`, {}, 'Een begeleider pakt de taak op.');
  await file.add(
    municipality,
    `${rest}/completion`,
    done,
    'Schuldhulp is gebeld, de regeling loopt. De taak is klaar.',
  );
  story.refused(
    await municipality.add(file.path(`${rest}/completion`), done),
    ['R028'],
    'Een collega belt ook nog en wil de taak nog een keer afmaken.',
  );
}

/** Late is recorded for the help to work, and says so: never to enforce a benefit (R144). */
async function appointmentComesLate({ story, workers, file, days }) {
  const { municipality } = workers;
  const appointment = { on: days(0), at: '09:30', minutes: 45, channel: 'office', place: 'Stadskantoor' };
  const made = await file.add(
    municipality,
    '/appointments',
    appointment,
    `De medewerker spreekt af op ${inWords(days(0))} om half tien, op het stadskantoor.`,
  );
  const contact = { heldOn: days(0), channel: 'office', attendance: 'late' };
  story.refused(
    await municipality.add(file.path('/contacts'), contact),
    ['R144'],
    'De medewerker schrijft „te laat” op zonder te zeggen bij welke afspraak.',
  );
  const recorded = await file.add(
    municipality,
    '/contacts',
    { ...contact, appointmentId: made.appointmentId, note: 'De trein had vertraging.' },
    'Bij de afspraak hoort het wel: een kwartier te laat, de trein had vertraging.',
  );
  story.holds(recorded.notice.length > 0, 'het systeem zegt waar aanwezigheid niet voor is (R144)');
  story.detail(`„${recorded.notice}”`);
}

async function nextAppointment({ story, workers, file, days, person }) {
  const { municipality } = workers;
  const next = { on: days(8), at: '14:00', minutes: 45, channel: 'office', place: 'Stadskantoor' };
  const made = await file.add(
    municipality,
    '/appointments',
    next,
    `De volgende afspraak is op ${inWords(days(8))}.`,
  );
  const rest = `/appointments/${made.appointmentId}`;
  await file.add(
    municipality,
    `${rest}/moving`,
    { ...next, on: days(9), reason: 'work' },
    'Er komt een opdracht tussen: de afspraak schuift een dag op.',
  );
  await file.add(
    municipality,
    '/letters',
    { letter: 'invitation', appointmentId: made.appointmentId, channel: 'post' },
    'De uitnodiging gaat met de post, met de nieuwe dag erin.',
  );
  const calendar = await municipality.read(file.path(`${rest}/calendar`));
  const text = String(calendar.body);
  story.holds(
    calendar.status === 200 && text.includes('BEGIN:VEVENT') && !text.includes(person.surname),
    'in het agendabestand staat geen naam',
  );
  story.tell('De afspraak gaat ook als bestand naar de agenda. Daar staat geen naam in.');
  await file.add(
    municipality,
    `${rest}/cancellation`,
    { reason: 'other', explanation: 'Alles loopt; een volgend gesprek is niet nodig.' },
    'Later belt de fotograaf: alles loopt, dat gesprek is niet meer nodig. De afspraak vervalt.',
  );
}

async function noteCorrected({ workers, file }) {
  const { municipality } = workers;
  const written = await file.add(
    municipality,
    '/notes',
    { text: 'Is op maandag niet bereikbaar.' },
    'De medewerker noteert wanneer de fotograaf niet bereikbaar is, en vergist zich in de dag.',
  );
  await file.add(
    municipality,
    `/notes/${written.noteId}/correction`,
    { text: 'Is op dinsdag niet bereikbaar.', reason: 'Verkeerde dag opgeschreven.' },
    'De notitie wordt verbeterd. Wat er eerst stond, blijft in de geschiedenis staan.',
  );
}
