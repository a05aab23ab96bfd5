package dev.casecore.jdbc;

import dev.casecore.port.Conflict;
import io.vavr.control.Either;
import java.sql.SQLException;
import java.util.function.Supplier;

/** In which transactions the store works: its own, or the one that the embedder has open. */
interface Transactions {

    /** Something to do with a session. */
    interface Work<T> {
        T with(Session session) throws SQLException;
    }

    /** Something to read; nothing of it is left open. */
    <T> T read(Work<T> work);

    /** Something to save whole or, if the answer is a conflict, not at all. */
    <T> Either<Conflict, T> write(Work<Either<Conflict, T>> work);

    /** Something to save that is decided anew when others keep winning: after a while that is a conflict, not an error. */
    <T> Either<Conflict, T> save(Work<Either<Conflict, T>> work);

    /** Something to save that is done once, never again; whoever does it may read on through the store meanwhile. */
    <T> Either<Conflict, T> once(Work<Either<Conflict, T>> work);

    /** Something that may fail alone: what an exception leaves half done does not stay, and what comes after can go on. */
    <T> T apart(Supplier<T> work);

    /** Whether what is saved stays saved, whatever the embedder does next. */
    boolean areOwn();
}
