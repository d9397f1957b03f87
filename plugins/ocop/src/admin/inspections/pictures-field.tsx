import { Text } from "@medusajs/ui"
import { useState, type ChangeEvent } from "react"
import { useTranslation } from "react-i18next"

import { Field } from "../certificates/field"
import { uploadPicture } from "./upload-picture"

/** Takes pictures with the phone's camera or from its gallery; each is uploaded at once. */
export function PicturesField({ urls, onChange }: { urls: string[]; onChange: (urls: string[]) => void }) {
  const { t, i18n } = useTranslation("inspection")
  const [problem, setProblem] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)

  const upload = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    target.value = ""
    setPending(true)
    setProblem(null)
    const added: string[] = []
    for (const file of files) {
      await uploadPicture(file, i18n.language).then(
        (url) => added.push(url),
        (error: Error) => setProblem(error.message || t("form.failed")),
      )
    }
    setPending(false)
    onChange([...urls, ...added])
  }

  return (
    <Field id="pictures" name={t("form.pictures")} optional>
      <input id="pictures" type="file" accept="image/*" multiple disabled={isPending} onChange={upload} />
      <Pictures urls={urls} />
      {problem ? (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {problem}
        </Text>
      ) : null}
    </Field>
  )
}

/** Small pictures that open large. */
export function Pictures({ urls }: { urls: string[] }) {
  const { t } = useTranslation("inspection")
  if (urls.length === 0) {
    return null
  }
  return (
    <div className="flex flex-wrap gap-2">
      {urls.map((url, index) => (
        <a key={url} href={url} target="_blank" rel="noreferrer">
          <img
            src={url}
            alt={t("detail.picture", { number: index + 1 })}
            className="border-ui-border-base size-20 rounded border object-cover"
          />
        </a>
      ))}
    </div>
  )
}
