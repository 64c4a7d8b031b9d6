/** What is wrong with a field, in words, under it. */
export function FieldError({ id, message }: { id?: string; message: string | undefined }) {
  if (!message) return null;
  return (
    <p id={id} className="pt-0.5 pb-1 text-sm wrap-anywhere text-bad">
      {message}
    </p>
  );
}
