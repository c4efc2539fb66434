import { FileTarget } from '../../ui/file-target.tsx';

interface OpenFileProps {
  readonly onPick: (source: string, read: () => Promise<string>) => void;
}

/** Takes an answers file or a decision by choosing or dropping it. */
export function OpenFile({ onPick }: OpenFileProps) {
  return (
    <FileTarget
      label="Open a saved decision or answers file"
      hint="or drop it here. It is read in your browser."
      onPick={([file]) => {
        if (file !== undefined) onPick(`“${file.name}”`, file.read);
      }}
    />
  );
}
