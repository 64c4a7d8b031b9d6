type NothingHereProps = { title: string; detail: string; href: string; back: string };

/** What is shown in the place of a page that is not there. */
export function NothingHere({ title, detail, href, back }: NothingHereProps) {
  return (
    <main className="grid min-h-dvh content-center justify-items-center gap-3 p-6 text-center">
      <h1 className="text-xl font-semibold">{title}</h1>
      <p className="text-lg text-muted">{detail}</p>
      <a href={href} className="text-lg text-accent underline underline-offset-4">
        {back}
      </a>
    </main>
  );
}
