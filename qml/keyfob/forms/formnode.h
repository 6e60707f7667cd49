// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formmodel.h"

#include <memory>
#include <optional>
#include <vector>

namespace Keyfob {

/// A value of a form, and those in it. What is typed stays as text beside the JSON that it is, so
/// that nothing is lost while it is not valid.
class FormNode
{
public:
    using Kind = FormModel::Kind;
    using List = std::vector<std::unique_ptr<FormNode>>;

    FormNode *parent = nullptr;
    Kind kind = Kind::Text;
    ApiSchema schema; ///< Of a Variant, what all of its alternatives have in common
    QString name; ///< Of a member; empty for an item, an entry and the value of a Variant
    QString title;
    QString help; ///< CommonMark
    QString placeholder;
    bool required = false;
    bool nullable = false;
    /// A member of its parent, an item or an entry; what a Variant chose, if that is no object, and
    /// the root are none.
    enum class Place { Root, Member, Item, Entry, Chosen } place = Place::Root;
    ApiParameter::In in = ApiParameter::In::Query; ///< Of a parameter

    // What is in it.
    QString text; ///< As typed
    std::optional<QByteArray> lexeme; ///< The value of what has no children; nothing: absent
    QString key; ///< Of an entry
    bool isPresent = false; ///< Of what has children
    bool isLeftOutEmpty = false; ///< Of a Group: without members it is no value
    List children;
    /// Members that were given and that the schema does not know: names and values as written.
    QList<std::pair<QByteArray, QByteArray>> rest;
    QList<OperationCall::File> files;
    bool isForMany = false; ///< Of a File: several can be chosen

    // Choices.
    QList<QByteArray> choices; ///< Values; a null QByteArray stands for leaving it out
    QStringList choiceTexts;
    QList<ApiSchema> alternatives;
    int chosen = -1; ///< Of the alternatives

    // How it is shown.
    bool isOpen = true;
    bool wasLeft = false; ///< What is wrong may be said
    bool isTouched = false;
    bool wasGiven = false; ///< It had a value at the beginning, and it need not fit
    QString fault; ///< What is wrong; kept, because to find out costs time
    QString refusal; ///< What a server said of it

    bool isContainer() const;
    bool isSecret() const { return kind == Kind::Password; }
    bool isNull() const { return lexeme == QByteArrayView("null") && !isPresent; }
    /// The chosen alternative's members are children; otherwise its value is the only one.
    bool hasMembers() const;

    /// The child that is a member, an item or an entry of that name.
    FormNode *child(const QString &token) const;
    int indexInParent() const;
    /// JSON pointer (RFC 6901) below the root.
    QString pointer() const;
    /// Of Choices: the indexes of those that are chosen, in their order.
    QList<int> chosenOnes() const;
    /// How many rows it stands in.
    int depth() const;
    /// It is a row, and not only what rows are in.
    bool isRow() const;

    /// The value as compact JSON; nothing: it is left out. A text that is no value is a string.
    std::optional<QByteArray> json() const;
    /// Finds out what is wrong with it, without its children. \a isUpdate: only what was touched.
    void check(bool isUpdate);
    /// check() of it and all that is in it.
    void checkAll(bool isUpdate);
    /// What is to be said of it now.
    QString shownFault(bool isTried) const;

    /// Calls \a visit with it and all that is in it, from top to bottom, as far as it is there.
    template<typename Visit>
    void forEach(const Visit &visit)
    {
        visit(this);
        if (!isPresent)
            return;
        for (const auto &inner : children)
            inner->forEach(visit);
    }

private:
    QByteArray members() const;
    QString missing() const;
    QString faultOfList() const;
    QString faultOfCount(qint64 count) const;
    QString faultOfEntry() const;
    QString faultOfJson() const;
};

} // namespace Keyfob
