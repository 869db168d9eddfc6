// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QXmlStreamReader>

#include <string>

namespace lodestone {

struct XmlElement {
    QString name, text;
    QXmlStreamAttributes attributes;
    QString operator[](const char* attribute) const { return attributes.value(QLatin1String(attribute)).toString(); }
};

/// All elements of a well-formed document in document order, each with its text up to the next tag; empty with a
/// warning if it is not well-formed.
inline QList<XmlElement> xmlElements(const std::string& document)
{
    QXmlStreamReader reader(QByteArray::fromStdString(document));
    QList<XmlElement> elements;
    bool inText = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            elements.push_back({reader.name().toString(), {}, reader.attributes()});
        else if (reader.isCharacters() && inText)
            elements.back().text += reader.text();
        inText = reader.isStartElement() || (inText && !reader.isEndElement());
    }
    if (reader.hasError()) {
        qWarning("line %lld: %s", reader.lineNumber(), qPrintable(reader.errorString()));
        return {};
    }
    return elements;
}

} // namespace lodestone
