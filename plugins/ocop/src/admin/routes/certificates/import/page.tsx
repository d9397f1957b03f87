import { Alert, Button, Container, Heading, Input, Text, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"

import type { ImportPreview } from "../../../../certificate-import/preview-import"
import { Field } from "../../../certificates/field"
import { ImportActions } from "../../../credentials/import-actions"
import { PreviewTable } from "../../../credentials/preview-table"
import { useImport } from "../../../credentials/use-credentials"

/** Takes in certificates given earlier: choose a file, look at what it holds, confirm. */
const ImportPage = () => {
  const { t } = useTranslation("ocopCredential")
  const { mutateAsync, isPending, error, reset } = useImport()
  const [file, setFile] = useState<File>()
  const [preview, setPreview] = useState<ImportPreview>()
  const [onlyBad, setOnlyBad] = useState(false)

  const choose = (chosen: File | undefined) => {
    setFile(chosen)
    setPreview(undefined)
    reset()
  }
  const send = async (confirmed?: { digest: string; goodLinesOnly: boolean }) => {
    if (!file) {
      return
    }
    await mutateAsync({ file, ...confirmed }).then(
      async (answer) => {
        if (confirmed) {
          toast.success(t("import.written", { count: answer.written }))
          // What was new is known now.
          setPreview((await mutateAsync({ file })).preview)
        } else {
          setPreview(answer.preview)
        }
      },
      // The refusal is shown in the page.
      () => undefined,
    )
  }
  const look = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }

  return (
    <Container className="p-0">
      <form onSubmit={look} className="flex max-w-2xl flex-col gap-4 px-6 py-4">
        <Heading>{t("import.title")}</Heading>
        <Text size="small">{t("import.intro")}</Text>
        <div>
          <Button size="small" variant="secondary" asChild>
            <a href="/admin/ocop/certificate-imports/template" download>
              {t("import.template")}
            </a>
          </Button>
        </div>
        <Field id="file" name={t("import.choose")}>
          <Input id="file" type="file" accept=".xlsx" onChange={(event) => choose(event.target.files?.[0])} />
        </Field>
        <div>
          <Button type="submit" size="small" disabled={!file} isLoading={isPending && !preview}>
            {t("import.preview")}
          </Button>
        </div>
        {error ? (
          <Alert variant="error" role="alert">
            {error.message || t("import.failed")}
          </Alert>
        ) : null}
      </form>
      {preview ? (
        <>
          <ImportActions
            preview={preview}
            onlyBad={onlyBad}
            onOnlyBad={setOnlyBad}
            isPending={isPending}
            onConfirm={(goodLinesOnly) => void send({ digest: preview.digest, goodLinesOnly })}
          />
          <PreviewTable preview={preview} onlyBad={onlyBad} />
        </>
      ) : null}
    </Container>
  )
}
export default ImportPage

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("ocopCredential").t("import.title")
}
