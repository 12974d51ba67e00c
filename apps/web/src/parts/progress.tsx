interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

/** How far something is that runs in the background. */
export function Progress({ label, done, of }: ProgressProps) {
  return (
    <p className="mr-progress">
      <label>
        {label}: {done} van {of} <progress value={done} max={Math.max(of, 1)} />
      </label>
    </p>
  );
}
