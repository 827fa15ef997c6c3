/** Name of the example table that `coopkit init` writes. It is called after its collection, so it needs no mapping. */
export const EXAMPLE_FILE = 'organisations.csv';

/** Rows that nobody takes for real ones. */
export const EXAMPLE_ROWS = `name,country,nuts,city,website,offers,description
Example Hub (replace me),DE,DE30,Berlin,https://hub.example/,Robotics; Big data,An invented organisation that shows the columns.
Example Institute (replace me),EL,EL30,Athens,https://institute.example/,Renewable energy,Another invented one.
`;

/** A `coopkit.yaml` to fill in. */
export const EXAMPLE_CONFIG = `# What this data set is. Text can be given per language: title: { en: Partners, de: Partner }
title: My data set
publisher: { name: My organisation, url: https://www.example.org/ }
# SPDX identifier (CC-BY-4.0, CC0-1.0) or the name of the terms.
licence: CC-BY-4.0
# Languages of the texts, the main one first.
languages: [en]
# attribution: Data of my organisation
# updated: 2026-01-31

# Where the facts come from. Each input file names one of them by its key.
# sources:
#   register: { name: Public register, url: https://register.example/, licence: CC0-1.0, retrieved: 2026-01-31 }

# Lists of terms with the columns scheme, code, label, label@de, broader. Without one, topics are taken from the data.
# vocabularies: [topics.csv]

# Files named after a collection (organisations.csv) need nothing here. All others are listed with what their columns mean.
# Collections: regions, organisations, requests, practices, calls, programmes.
# collections:
#   organisations:
#     - file: hubs.xlsx
#       source: register
#       id: "hub:{slug}"                # or the name of a column
#       # encoding: windows-1252        # text files that are not UTF-8
#       # headerRow: 3                  # when the headers do not stand in the first row
#       # dates: dmy                    # what 04/05/2026 means
#       # decimal: ","                  # what starts the fraction of a number
#       columns:                        # only where headers differ from the names of the fields
#         Organisation: name
#         "Organisation (DE)": name@de
#         Latitude: point.lat
#         Technologies: { field: offers, split: ";", group: technology, level: "=" }   # Robotics=4; Big data=3
#         Country: { field: country, values: { Deutschland: DE } }
#       constants: { organisationType: digital-innovation-hub }
#       ignore: [Internal notes]
`;
