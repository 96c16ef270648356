import { escaped } from '../poster/svg.ts'
import type { Version } from './cargo.ts'

/** What differs between the versions: names of schemas, and how the resource says that it reports. */
const kinds = {
  '1.2': {
    schema: '1.2',
    spaces: `xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"`,
    sco: 'adlcp:scormtype="sco"',
    sequencing: '',
  },
  '2004': {
    schema: '2004 4th Edition',
    spaces: `xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"`,
    sco: 'adlcp:scormType="sco"',
    // The platform must not declare it completed by itself.
    sequencing: `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" />
        </imsss:sequencing>`,
  },
} as const

/** imsmanifest.xml of a package with one page, for SCORM 1.2 or SCORM 2004 4th edition. */
export function manifestOf(version: Version, id: string, title: string): string {
  const { schema, spaces, sco, sequencing } = kinds[version]
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="roter-faden.${escaped(id)}" version="1.0"
  ${spaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schema}</schemaversion>
  </metadata>
  <organizations default="all">
    <organization identifier="all">
      <title>${escaped(title)}</title>
      <item identifier="item" identifierref="page">
        <title>${escaped(title)}</title>${sequencing}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" ${sco} href="index.html">
      <file href="index.html" />
    </resource>
  </resources>
</manifest>
`
}
