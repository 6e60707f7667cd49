// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formnode.h"

#include <QLocale>
#include <QMap>

namespace Keyfob {

/// Makes a form's nodes from schemas: what is optional and has no value is made when somebody adds
/// it, so that a schema that contains itself ends.
class FormBuilder
{
public:
    using Purpose = FormModel::Purpose;
    /// JSON text; nothing: there is no value.
    using Value = std::optional<QByteArray>;

    FormBuilder() = default;
    /// \a isMultipart: strings of octets are files, unless \a partTypes says that they are JSON.
    explicit FormBuilder(Purpose purpose, bool isMultipart = false,
                         QMap<QString, QString> partTypes = {});

    /// Members of the root that are only to be read.
    void setKeys(const QStringList &names) { m_keys = names; }

    /// The form of one value.
    std::unique_ptr<FormNode> root(const ApiSchema &schema, const Value &value) const;
    std::unique_ptr<FormNode> root(const QList<ApiParameter> &parameters,
                                   const FormModel::Parameters &values) const;
    /// A file that is the whole body.
    std::unique_ptr<FormNode> fileRoot() const;
    /// A text that is the whole body.
    std::unique_ptr<FormNode> textRoot(const ApiSchema &schema, const QByteArray &text) const;

    /// Adds an item to the list or an entry to the map \a node.
    FormNode *append(FormNode *node, const Value &value, const QString &key = {}) const;
    /// Makes \a node be there, with members as far as they are required.
    void present(FormNode *node, const Value &value) const;
    /// Chooses another alternative of \a node; members that both have keep what was typed.
    void choose(FormNode *node, int alternative, const Value &value = {}) const;

    const QLocale &locale() const { return m_locale; }
    /// The text with which \a lexeme can be edited in a field of \a kind.
    QString textOf(FormNode::Kind kind, QByteArrayView lexeme) const;
    /// \a lexeme in words, for a list to choose from.
    QString choiceText(QByteArrayView lexeme) const;

private:
    using Kind = FormNode::Kind;
    using Place = FormNode::Place;

    struct Member
    {
        ApiSchema schema;
        QString name;
        bool required = false;
        Place place = Place::Member;
        QString key;
    };

    std::unique_ptr<FormNode> make(const Member &member, FormNode *parent,
                                   const Value &value) const;
    FormNode::Kind kindOf(const ApiSchema &schema, const FormNode &node) const;
    FormNode::Kind kindOfText(const ApiSchema &schema, const QString &name) const;
    bool isFile(const ApiSchema &schema, const QString &name) const;
    void describe(FormNode *node) const;
    void addChoices(FormNode *node) const;
    void fill(FormNode *node, const Value &value) const;
    bool isOfAFew(const ApiSchema &schema, const FormNode &node) const;
    void addMissingChoices(FormNode *node, const QByteArray &lexeme) const;
    void setScalar(FormNode *node, const QByteArray &lexeme) const;
    void setMembers(FormNode *node, const ApiSchema &schema, const Value &value) const;
    void fallBack(FormNode *node, const QByteArray &value) const;
    int fitting(const FormNode *node, const QByteArray &value) const;

    Purpose m_purpose = Purpose::Create;
    bool m_isMultipart = false;
    QMap<QString, QString> m_partTypes;
    QStringList m_keys;
    QLocale m_locale;
    mutable int m_made = 0; ///< Fields of the value that is being made
    mutable int m_depth = 0; ///< How many make() are under way
};

} // namespace Keyfob
