import { useState } from 'react';
import { api } from '../../api/client';
import { problemOf, type Problem } from '../../api/problem';
import { Button, Refusal } from '../../parts';
import { useCase } from '../case/use-case';

/** Gives the appointment as a calendar file; a link alone could not carry the token. */
export function CalendarLink({ appointmentId }: { readonly appointmentId: string }) {
  const { file } = useCase();
  const [problem, setProblem] = useState<Problem>();
  const save = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const { data } = await api.GET('/arrangements/{arrangementId}/appointments/{appointmentId}/calendar', {
        params: { path: { arrangementId: file.arrangementId, appointmentId } },
        parseAs: 'blob',
      });
      if (data === undefined) throw new Error('No calendar.');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(data);
      link.download = 'afspraak.ics';
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <Button kind="subtle" onClick={() => void save()}>
        In agenda zetten
      </Button>
      <Refusal problem={problem} />
    </>
  );
}
