type MailTextProps = { text: string; publicAddress: string };

/** The text part of a mail as it was written; addresses of this house can be followed. */
export function MailText({ text, publicAddress }: MailTextProps) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => ({ part, index }));
  return (
    <div className="max-w-measure whitespace-pre-wrap break-words">
      {parts.map(({ part, index }) =>
        part.startsWith(`${publicAddress}/`) ? (
          <a key={index} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
